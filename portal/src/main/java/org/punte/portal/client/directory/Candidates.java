package org.punte.portal.client.directory;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.DeclineReason;

/** Who comes into question for a need, and who does not; the first of each, and how many there are. */
public record Candidates(
        boolean personChecked,
        List<Candidate> candidates,
        int candidatesFound,
        List<Candidate> excluded,
        int excludedFound) {
    /** So many come into question that are not shown. */
    public int moreCandidates() {
        return candidatesFound - candidates.size();
    }

    /** So many do not that are not shown. */
    public int moreExcluded() {
        return excludedFound - excluded.size();
    }

    /** A service and what speaks for and against it. */
    public record Candidate(
            UUID id,
            UUID agency,
            String agencyName,
            @Nullable String county,
            @Nullable String deskPhone,
            List<Reason> reasonsFor,
            List<Reason> reasonsAgainst,
            List<Reason> excludedBy,
            Places.@Nullable Level places,
            @Nullable LocalDate placesCountedOn,
            @Nullable Instant opensAt,
            @Nullable Integer waitingDays,
            @Nullable Band usuallyAnswers,
            @Nullable Declined declined) {
        /** Nothing else speaks against it: whoever calls may reach somebody all the same. Never so of who is not available. */
        public boolean isWithoutDesk() {
            return excludedBy.equals(List.of(Reason.NO_DESK_NOW));
        }
    }

    /** That it said no to us lately, for the same person and service. */
    public record Declined(Instant at, DeclineReason reason) {}

    /** Said one by one; never a number. */
    public enum Reason {
        ELIGIBLE,
        COVERS_REGION,
        SPEAKS_LANGUAGE,
        MEETS_REQUIREMENTS,
        PLACES_YES,
        PLACES_FEW,
        OPEN_NOW,
        AGREEMENT_LIVE,
        CONSENT_LIVE,
        ELIGIBILITY_NOT_SAID,
        REGION_NOT_SAID,
        LANGUAGE_NOT_SAID,
        REQUIREMENTS_NOT_SAID,
        PLACES_ASK,
        CLOSED_NOW,
        SERVICE_CLOSED_NOW,
        WAITING_TIME,
        NEW_AGENCY,
        DECLINED_LATELY,
        CONSENT_NEEDED,
        TEMPORARILY_CLOSED,
        NOT_GIVEN,
        NOT_ELIGIBLE_AGE,
        NOT_ELIGIBLE_SEX,
        NOT_ELIGIBLE_STATUS,
        NOT_FOR_FAMILIES,
        NOT_FOR_DISABILITIES,
        OUT_OF_AREA,
        AGREEMENT_MISSING,
        AGREEMENT_EXPIRED,
        NO_DESK_NOW,
        INVESTIGATES,
        ON_PROBATION,
        NOT_AVAILABLE,
        NOT_CHECKED,
        @JsonEnumDefaultValue
        OTHER;

        /** Beside it stands when that was, and why. */
        public boolean isDeclined() {
            return this == DECLINED_LATELY;
        }
    }

    /** How soon somebody usually answers. */
    public enum Band {
        WITHIN_1_HOUR,
        WITHIN_4_HOURS,
        WITHIN_1_DAY,
        WITHIN_3_DAYS,
        @JsonEnumDefaultValue
        LONGER
    }
}
