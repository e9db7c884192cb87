package org.punte.identity.situation;

import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.punte.identity.code.Answer;
import org.punte.identity.code.Coded;
import org.punte.identity.date.FuzzyDate;

/** What happened, in codes. Several forms may have come together; one is the main one, for counting. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SituationCodes(
        @NotEmpty @Size(max = 17) Set<@NotNull @Coded("exploitation-form") String> forms,
        @NotNull @Coded("exploitation-form") String mainForm,
        @Nullable @Coded("labour-industry") String industry,
        @Nullable @Valid FuzzyDate from,
        @Nullable @Valid FuzzyDate to,
        @Nullable @Size(max = 20) List<@NotNull @Valid Stop> stops,
        @Nullable @Size(max = 10) Set<@NotNull @Coded("recruitment-method") String> recruitmentMethods,
        @Nullable @Coded("recruiter-relation") String recruiterRelation,
        @Nullable @Size(max = 18) Set<@NotNull @Coded("control-method") String> controlMethods,
        @Nullable @Size(max = 15) Set<@NotNull @Coded("online-platform") String> recruitmentPlatforms,
        @Nullable @Size(max = 15) Set<@NotNull @Coded("online-platform") String> exploitationPlatforms,
        @Nullable Answer minorAtExploitation) {
    /** A country on the way: recruited, passed through or exploited there. {@code country} by ISO 3166-1 alpha-2. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Stop(
            @NotNull @Coded("place-role") String role,
            @NotNull @Pattern(regexp = "[A-Z]{2}|UNKNOWN") String country,
            @Nullable @Valid FuzzyDate when) {
        @Override
        public String toString() {
            return "Stop[sealed]";
        }
    }

    /** Refuses with {@code invalid-input} what does not go together. */
    SituationCodes require() {
        if (!forms.contains(mainForm)) throw INVALID_INPUT.because("codes.mainForm: one of the forms");
        if (from != null) from.require("codes.from");
        if (to != null) to.require("codes.to");
        for (var stop : stops()) if (stop.when() != null) stop.when().require("codes.stops.when");
        return this;
    }

    @Override
    public List<Stop> stops() {
        return stops == null ? List.of() : stops;
    }

    @Override
    public String toString() {
        return "SituationCodes[sealed]";
    }
}
