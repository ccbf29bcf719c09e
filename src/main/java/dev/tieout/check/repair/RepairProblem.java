package dev.tieout.check.repair;

import java.util.List;

/**
 * Figures and the ties between them.
 *
 * @param variables the figures
 * @param equations the ties; a variable stands at most once in each
 */
public record RepairProblem(List<Variable> variables, List<Equation> equations) {
  public RepairProblem {
    variables = List.copyOf(variables);
    equations = List.copyOf(equations);
    for (Equation equation : equations) {
      check(equation, variables.size());
    }
  }

  private static void check(Equation equation, int size) {
    int[] all = equation.variables().sorted().toArray();
    for (int i = 0; i < all.length; i++) {
      if (all[i] < 0 || all[i] >= size || (i > 0 && all[i] == all[i - 1])) {
        throw new IllegalArgumentException(
            "variable %d stands twice in an equation or is not one of the %d"
                .formatted(all[i], size));
      }
    }
  }
}
