package org.punte.portal.client.identity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who signed in, for which agency, and for which others the same person could. Until {@code vaultClosedUntil}, where it is
 * given, nothing sealed is opened.
 */
public record Me(
        UUID account,
        @Nullable String name,
        Home agency,
        Set<String> roles,
        @Nullable List<Other> agencies,
        @Nullable Instant vaultClosedUntil) {
    /** An agency where the same person has an account as well. */
    public record Other(UUID id, String name) {}

    /** The agency of the one who signed in. */
    public record Home(
            UUID id,
            String name,
            AgencyKind kind,
            @Nullable String county,
            String zone,
            @Nullable String status) {
        /** Let in and not trusted yet: everything here is practice. */
        public boolean isOnProbation() {
            return "PROBATION".equals(status);
        }

        public ZoneId clock() {
            return ZoneId.of(zone);
        }
    }

    /** May register persons, record consent, send referrals and keep case files. */
    public boolean worksCases() {
        return roles.contains("caseworker") || roles.contains("supervisor");
    }

    /** Works with people themselves: who hands work out or only answers names somebody else first. */
    public boolean isCaseworker() {
        return roles.contains("caseworker");
    }

    /** Of a suspended agency nothing is left but the emergency view. */
    public boolean isInEmergency() {
        return roles.contains("emergency-caseworker") || roles.contains("emergency-supervisor");
    }

    /** Confirms or stops what workers of a suspended agency open. */
    public boolean watchesEmergencies() {
        return supervises() || roles.contains("emergency-supervisor");
    }

    /** Is told things by messages. */
    public boolean reads() {
        return answers() || administersAgency() || administersNetwork() || audits();
    }

    /** Hands out the work of those who left. */
    public boolean supervises() {
        return roles.contains("supervisor");
    }

    /** Looks after the accounts, partner systems and agreements of the agency. */
    public boolean administersAgency() {
        return roles.contains("agency-admin");
    }

    /** Looks after the agencies of the network. */
    public boolean administersNetwork() {
        return roles.contains("network-admin");
    }

    /** May be the second person when somebody gets a role that needs two. */
    public boolean approvesRoles() {
        return supervises() || administersAgency() || administersNetwork();
    }

    /** May look other agencies up. */
    public boolean knowsAgencies() {
        return !isInEmergency();
    }

    /** May look up who works here, and so freeze an account that looks stolen. */
    public boolean knowsColleagues() {
        return !isInEmergency();
    }

    /** Looks after what others did. */
    public boolean audits() {
        return roles.contains("auditor");
    }

    /** Decides on behalf of an authority. */
    public boolean decides() {
        return roles.contains("decision-maker");
    }

    /** Reads the own agency's figures. */
    public boolean countsOwn() {
        return supervises() || administersAgency() || analyses();
    }

    /** Reads figures, and at the agency that keeps the network makes those across agencies. */
    public boolean analyses() {
        return roles.contains("analyst");
    }

    /** Reads figures across agencies. */
    public boolean countsAny() {
        return countsOwn() || administersNetwork() || audits();
    }

    /** Has nothing to work with here yet: specialists. */
    public boolean hasNothing() {
        return roles.stream().allMatch("specialist"::equals);
    }

    /** None of one's work is listed among the tasks. */
    public boolean hasNoTasks() {
        return !answers() && !audits();
    }

    /** Where one could work instead, one click away. */
    public List<Other> otherAgencies() {
        if (agencies == null) return List.of();
        return agencies.stream()
                .filter(other -> !other.id().equals(agency.id()))
                .toList();
    }

    /** May answer referrals that the agency received. */
    public boolean answers() {
        return worksCases() || roles.contains("desk");
    }
}
