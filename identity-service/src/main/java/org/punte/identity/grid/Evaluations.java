package org.punte.identity.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.punte.identity.indicator.Indicators;
import org.punte.identity.indicator.Profile;

/** What the answers of a sheet say by the present indicators and the policy of this network. */
@ApplicationScoped
public class Evaluations {
    private final Indicators indicators;
    private final IndicatorConfig config;

    Evaluations(Indicators indicators, IndicatorConfig config) {
        this.indicators = indicators;
        this.config = config;
    }

    /** By the profile with this code, which exists. */
    public SheetResult of(String profile, Answers answers) {
        var set = indicators.present();
        return new Evaluation(set, set.profile(profile).orElseThrow(), config.vulnerabilityCounts()).of(answers);
    }

    /** The profile with this code. */
    public Optional<Profile> profile(String code) {
        return indicators.present().profile(code);
    }

    /** Whether the profile asks this. */
    public boolean asks(String profile, String indicator) {
        return indicators.present().asks(profile, indicator);
    }
}
