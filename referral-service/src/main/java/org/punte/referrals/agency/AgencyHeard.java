package org.punte.referrals.agency;

import java.util.UUID;

/** Something newer was heard of an agency: fired in the transaction that writes it down. */
public record AgencyHeard(UUID agency, AgencyStatus status) {}
