package org.punte.identity.grid;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import org.punte.identity.code.Answer;
import org.punte.identity.code.DataFile;
import org.punte.identity.indicator.Dimension;
import org.punte.identity.indicator.DimensionName;
import org.punte.identity.indicator.Indicator;
import org.punte.identity.indicator.IndicatorSet;

/** The shipped indicators, and answers to them. */
final class Given {
    static final IndicatorSet SET =
            DataFile.read(new ObjectMapper(), "/indicators/indicators.json", IndicatorSet.class);
    static final String ADULT = "ADULT_LABOUR";
    static final String CHILD = "CHILD_LABOUR";

    private Given() {}

    static Evaluation by(String profile, boolean vulnerabilityCounts) {
        return new Evaluation(SET, SET.profile(profile).orElseThrow(), vulnerabilityCounts);
    }

    /** Yes to these; to everything else {@code others}. */
    static Answers yes(Answer others, String... indicators) {
        var answers = new HashMap<String, Answer>();
        all().forEach(indicator -> answers.put(indicator.code(), others));
        for (var indicator : indicators) answers.put(indicator, Answer.YES);
        return new Answers(answers, Answer.YES);
    }

    static boolean positive(String profile, DimensionName dimension, String... indicators) {
        return by(profile, true).of(yes(Answer.NOT_ASKED, indicators)).dimensions().stream()
                .filter(found -> found.dimension() == dimension)
                .findFirst()
                .orElseThrow()
                .positive();
    }

    static List<Indicator> all() {
        return SET.dimensions().stream()
                .map(Dimension::indicators)
                .flatMap(List::stream)
                .toList();
    }
}
