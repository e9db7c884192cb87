package org.punte.portal.client.staff;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.AgencyKind;

/** What is done about accounts. */
public final class StaffCommand {
    /**
     * Asks somebody in by work address; {@code factor} is {@code TOTP} or {@code CODES}, {@code language} that of the letter as the
     * identity server calls it.
     */
    public record Invite(
            String email,
            String name,
            List<Role> roles,
            String factor,
            @Nullable String language) {}

    /** Asks for roles; those above the ordinary wait for a second person. */
    public record GrantRoles(UUID account, List<Role> roles) {}

    /** Takes roles away. */
    public record RemoveRoles(List<Role> roles) {}

    /** Ends an account's standing. */
    public record Block(BlockReason reason) {}

    /** Names a domain of work addresses. */
    public record ProposeDomain(String domain) {}

    /** Says who still works here and who left. */
    public record Confirm(List<UUID> confirmed, List<UUID> left) {}

    /** A network administrator's answer where an agency cannot decide alone. */
    public record Keep(boolean keep) {}

    /** Proposes what an agency shall be known by. */
    public record CorrectAgency(
            UUID agency,
            String name,
            AgencyKind kind,
            @Nullable String county,
            String reason) {}

    /** Names a supervisor of a partner agency as second person. */
    public record NameSecondPerson(UUID account, UUID agency) {}

    private StaffCommand() {}
}
