package org.punte.bench.load;

import java.util.EnumMap;
import java.util.Map;

/** One client's stopwatch. */
public final class Laps {
    private final Map<Step, Times> steps = new EnumMap<>(Step.class);
    private final Times journeys = new Times();
    private long began;
    private long lap;

    public Laps() {
        for (Step step : Step.values()) steps.put(step, new Times());
    }

    void begin() {
        began = System.nanoTime();
        lap = began;
    }

    /** This step ends now. */
    public void done(Step step) {
        long now = System.nanoTime();
        steps.get(step).add(now - lap);
        lap = now;
    }

    void end() {
        journeys.add(System.nanoTime() - began);
    }

    Times of(Step step) {
        return steps.get(step);
    }

    Times journeys() {
        return journeys;
    }
}
