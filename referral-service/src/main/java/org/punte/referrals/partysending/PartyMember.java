package org.punte.referrals.partysending;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.AgeBand;

/** One of those who are referred together: a person of the sender's, under that person's own consent. */
record PartyMember(
        @NotNull UUID person,
        @NotNull UUID consent,
        @NotNull AgeBand ageBand,
        @Nullable UUID caseFile) {}
