package org.punte.portal.client.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.AgencyKind;

/** An agency that asks for access, in its own words, and what was decided so far. */
public record Application(
        UUID id,
        String name,
        AgencyKind kind,
        @Nullable String county,
        @Nullable String zone,
        @Nullable String phone,
        @Nullable String website,
        @Nullable String registrationNumber,
        @Nullable String accreditationNumber,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String contactPhone,
        @Nullable List<String> languages,
        @Nullable String about,
        ApplicationStatus status,
        @Nullable Instant receivedAt,
        @Nullable List<Approval> approvals,
        @Nullable String refusalReason,
        @Nullable Deciding deciding,
        @Nullable UUID agency) {
    /** Another open application, or an agency, that may be the same organisation. */
    public record Similar(boolean agency, UUID id, String name) {}

    /** What whoever decides has to know; once it was decided, when and for which agency. */
    public record Deciding(
            @Nullable List<Similar> similar,
            @Nullable Instant at,
            @Nullable UUID agency) {}

    public List<Similar> similar() {
        return deciding == null || deciding.similar() == null ? List.of() : deciding.similar();
    }

    public boolean isOpen() {
        return status == ApplicationStatus.RECEIVED;
    }

    /** Whether it was refused by whom it is still known how to reach: nobody but people tells them. */
    public boolean isToBeTold() {
        return status == ApplicationStatus.REFUSED && contactEmail != null;
    }

    /** Whether somebody was let in of whom is still known who that is. */
    public boolean isLetIn() {
        return agency != null && contactEmail != null;
    }

    public boolean isRefused() {
        return status == ApplicationStatus.REFUSED;
    }

    public int approvalCount() {
        return approvals == null ? 0 : approvals.size();
    }
}
