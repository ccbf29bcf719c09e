package dev.tieout;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A source file of the program, as the compiler parses it, and what is wrong with its size. */
final class SourceFile {
  private static final Path MAIN = Path.of("src/main/java");
  private static final int MOST_LINES = 400;
  private static final int MOST_LINES_OF_A_METHOD = 40;
  private static final int MOST_PARAMETERS = 5;

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<String> faults = new ArrayList<>();

  private SourceFile(CompilationUnitTree unit, SourcePositions positions) {
    this.unit = unit;
    this.positions = positions;
  }

  /** All sources of the program. */
  static List<SourceFile> all() throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(MAIN)) {
      paths = walk.filter(p -> p.toString().endsWith(".java")).sorted().toList();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(paths));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<SourceFile> files = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        files.add(new SourceFile(unit, positions));
      }
      return files;
    }
  }

  /** What breaks a rule; none when all is well. */
  List<String> faults() {
    faults.clear();
    size();
    packageInfo();
    for (ImportTree line : unit.getImports()) {
      if (line.getQualifiedIdentifier().toString().endsWith(".*")) {
        faults.add(name() + ": wildcard import");
      }
    }
    new Methods().scan(unit, null);
    return List.copyOf(faults);
  }

  private void size() {
    long lines = line(positions.getEndPosition(unit, unit));
    if (lines > MOST_LINES) {
      faults.add("%s: %d lines, at most %d".formatted(name(), lines, MOST_LINES));
    }
  }

  private void packageInfo() {
    Path info = Path.of(unit.getSourceFile().toUri()).resolveSibling("package-info.java");
    if (!Files.exists(info)) {
      faults.add(name() + ": its package has no package-info");
    }
  }

  private String name() {
    return Path.of(unit.getSourceFile().toUri()).getFileName().toString();
  }

  private long line(long position) {
    return unit.getLineMap().getLineNumber(Math.max(0, position));
  }

  private final class Methods extends TreeScanner<Void, Void> {
    private boolean inRecord;

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      boolean before = inRecord;
      inRecord = type.getKind() == Tree.Kind.RECORD;
      super.visitClass(type, null);
      inRecord = before;
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      long lines =
          1
              + line(positions.getEndPosition(unit, method))
              - line(positions.getStartPosition(unit, method));
      if (lines > MOST_LINES_OF_A_METHOD) {
        faults.add(
            "%s: %s has %d lines, at most %d"
                .formatted(name(), method.getName(), lines, MOST_LINES_OF_A_METHOD));
      }
      int parameters = method.getParameters().size();
      boolean imposed =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
      if (parameters > MOST_PARAMETERS && !inRecord && !imposed) {
        faults.add(
            "%s: %s has %d parameters, at most %d"
                .formatted(name(), method.getName(), parameters, MOST_PARAMETERS));
      }
      return super.visitMethod(method, null);
    }
  }
}
