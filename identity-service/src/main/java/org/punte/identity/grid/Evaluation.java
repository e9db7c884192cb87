package org.punte.identity.grid;

import static org.punte.identity.grid.Outcome.INDICATES;
import static org.punte.identity.grid.Outcome.INSUFFICIENT_INFORMATION;
import static org.punte.identity.grid.Outcome.NOT_INDICATED;
import static org.punte.identity.grid.Outcome.POSSIBLE;
import static org.punte.identity.indicator.DimensionName.COERCION_DESTINATION;
import static org.punte.identity.indicator.DimensionName.COERCIVE_RECRUITMENT;
import static org.punte.identity.indicator.DimensionName.DECEPTIVE_RECRUITMENT;
import static org.punte.identity.indicator.DimensionName.EXPLOITATION;
import static org.punte.identity.indicator.DimensionName.VULNERABILITY_DESTINATION;
import static org.punte.identity.indicator.DimensionName.VULNERABILITY_RECRUITMENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.punte.identity.code.Answer;
import org.punte.identity.indicator.Dimension;
import org.punte.identity.indicator.DimensionName;
import org.punte.identity.indicator.Indicator;
import org.punte.identity.indicator.IndicatorSet;
import org.punte.identity.indicator.Profile;

/** The decision rule of the guide (5.2), for one profile. Yes never makes less of a result: every rule only counts upwards. */
final class Evaluation {
    private final IndicatorSet set;
    private final Profile profile;
    private final boolean vulnerabilityCounts;

    /** {@code vulnerabilityCounts}: whether abuse of vulnerability stands in for deception and coercion. */
    Evaluation(IndicatorSet set, Profile profile, boolean vulnerabilityCounts) {
        this.set = set;
        this.profile = profile;
        this.vulnerabilityCounts = vulnerabilityCounts;
    }

    SheetResult of(Answers answers) {
        var dimensions = set.dimensions().stream()
                .map(dimension -> result(dimension, answers))
                .toList();
        var positive = names(dimensions, DimensionResult::positive);
        var possible = names(dimensions, found -> found.positive() || found.couldTurn());
        var outcome = outcome(positive, possible, answers);
        var couldIndicate = outcome != INDICATES && indicates(possible, answers.act() != Answer.NO);
        var notes = new Notes(profile, couldIndicate).of(outcome, positive, answers.act());
        return new SheetResult(set.version(), profile, outcome, notes, dimensions);
    }

    private Outcome outcome(Set<DimensionName> positive, Set<DimensionName> possible, Answers answers) {
        if (!profile.complete()) return INSUFFICIENT_INFORMATION;
        if (indicates(positive, answers.act() == Answer.YES)) return INDICATES;
        if (!positive.isEmpty()) return POSSIBLE;
        return possible.isEmpty() ? NOT_INDICATED : INSUFFICIENT_INFORMATION;
    }

    private boolean indicates(Set<DimensionName> positive, boolean act) {
        if (!profile.complete() || !positive.contains(EXPLOITATION)) return false;
        if (profile.child()) return act;
        var means = EnumSet.of(DECEPTIVE_RECRUITMENT, COERCIVE_RECRUITMENT);
        var destination = EnumSet.of(COERCION_DESTINATION);
        if (vulnerabilityCounts) {
            means.addAll(EnumSet.of(VULNERABILITY_RECRUITMENT, VULNERABILITY_DESTINATION));
            destination.add(VULNERABILITY_DESTINATION);
        }
        return positive.stream().anyMatch(means::contains) && positive.stream().anyMatch(destination::contains);
    }

    private DimensionResult result(Dimension dimension, Answers answers) {
        var asked = dimension.indicators().stream()
                .filter(indicator -> indicator.isAskedIn(profile.code()))
                .toList();
        var rule = counts(asked, answer -> answer == Answer.YES, answers).rule();
        var couldTurn = counts(asked, answer -> answer != Answer.NO, answers).rule();
        return new DimensionResult(
                dimension.code(),
                profile.complete() && rule.isPresent(),
                profile.complete() ? rule.orElse(null) : null,
                codes(asked, answer -> answer == Answer.YES, answers),
                codes(asked, Answer::isOpen, answers),
                !profile.complete() || rule.isEmpty() && couldTurn.isPresent());
    }

    private Counts counts(List<Indicator> asked, Predicate<Answer> counted, Answers answers) {
        return Counts.of(asked.stream()
                .filter(indicator -> counted.test(answers.to(indicator.code())))
                .flatMap(indicator -> indicator.weight(profile.code()).stream())
                .toList());
    }

    private static List<String> codes(List<Indicator> asked, Predicate<Answer> wanted, Answers answers) {
        return asked.stream()
                .map(Indicator::code)
                .filter(code -> wanted.test(answers.to(code)))
                .toList();
    }

    private static Set<DimensionName> names(List<DimensionResult> dimensions, Predicate<DimensionResult> wanted) {
        var names = EnumSet.noneOf(DimensionName.class);
        dimensions.stream().filter(wanted).forEach(found -> names.add(found.dimension()));
        return names;
    }
}
