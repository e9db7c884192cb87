package org.punte.identity.indicator;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import org.punte.identity.code.DataFile;

/** The present version of the indicators, read at start. A profile that calls itself complete and is not stops the start. */
@Startup
@Singleton
public class Indicators {
    private final IndicatorSet set;

    Indicators(ObjectMapper json) {
        set = DataFile.read(json, "/indicators/indicators.json", IndicatorSet.class);
        for (var profile : set.profiles()) if (profile.complete()) requireWeights(profile.code());
    }

    /** What is asked now. */
    public IndicatorSet present() {
        return set;
    }

    private void requireWeights(String profile) {
        set.dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .filter(indicator -> indicator.isAskedIn(profile)
                        && indicator.weight(profile).isEmpty())
                .findAny()
                .ifPresent(without -> {
                    throw new IllegalStateException("%s has no weight in %s".formatted(without.code(), profile));
                });
    }
}
