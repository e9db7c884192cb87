package org.punte.identity.indicator;

import java.util.List;
import java.util.Optional;

/** All indicators of one version. */
public record IndicatorSet(String version, String source, List<Profile> profiles, List<Dimension> dimensions) {
    /** The profile with this code. */
    public Optional<Profile> profile(String code) {
        return profiles.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    /** Whether the profile asks this. */
    public boolean asks(String profile, String indicator) {
        return dimensions.stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .anyMatch(known -> known.code().equals(indicator) && known.isAskedIn(profile));
    }
}
