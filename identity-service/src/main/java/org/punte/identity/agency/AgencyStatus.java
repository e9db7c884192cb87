package org.punte.identity.agency;

/** Whether an agency takes part. Only an active one gets anything. */
enum AgencyStatus {
    ACTIVE,
    SUSPENDED,
    DEACTIVATED
}
