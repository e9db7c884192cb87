package org.punte.referrals.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the sender learns of a proposal: whether the agency comes into question for the person, and which it is only where it does. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Proposed(Proposal proposal, @Nullable UUID proposedAgency) {}
