package dev.tieout.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user what went wrong, in the user's language. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Words words;

  Failures(Words words) {
    this.words = words;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    complain(command, message(e));
    complain(command, words.text("wrong.hint", command.getCommandSpec().qualifiedName()));
    return Exit.FAILED;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof GuardedOutput.ReaderGoneException) {
      return Exit.OK;
    }
    if (e instanceof UserError error) {
      complain(command, error.text());
    } else if (e instanceof UncheckedIOException unchecked) {
      complain(command, words.text("stdout-failed", String.valueOf(unchecked.getMessage())));
    } else {
      complain(command, words.text("fault"));
      e.printStackTrace(command.getErr());
    }
    return Exit.FAILED;
  }

  private String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (e instanceof MissingParameterException missing) {
      return words.text(
          "wrong.missing",
          missing.getMissing().stream().map(Failures::label).collect(Collectors.joining(" ")));
    }
    ArgSpec argument = e.getArgSpec();
    if (argument != null && e.getValue() != null) {
      return words.text("wrong.value", label(argument), e.getValue(), expected(argument));
    }
    return String.valueOf(e.getMessage());
  }

  private String unmatched(UnmatchedArgumentException e) {
    String found = String.join(" ", e.getUnmatched());
    List<String> close = e.getSuggestions();
    return close.isEmpty()
        ? words.text("wrong.unknown", found)
        : words.text("wrong.unknown.suggestion", found, String.join(", ", close));
  }

  private static String label(ArgSpec argument) {
    return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
  }

  private static String expected(ArgSpec argument) {
    Iterable<String> values = argument.completionCandidates();
    return values == null ? argument.paramLabel() : String.join(", ", values);
  }

  private static void complain(CommandLine command, String message) {
    command.getErr().println("tieout: " + Printable.of(message));
  }
}
