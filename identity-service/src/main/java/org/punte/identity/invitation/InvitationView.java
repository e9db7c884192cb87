package org.punte.identity.invitation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.keycloak.Factor;
import org.punte.identity.rolegrant.RoleGranting;
import org.punte.web.tag.Tagged;

/** An invitation as an administrator sees it. {@code roles} are there already, {@code pending} waits for a second person; without {@code mailedAt} no letter went out. */
record InvitationView(
        UUID id,
        UUID agency,
        UUID account,
        String email,
        String name,
        List<String> roles,
        RoleGranting.@Nullable Pending pending,
        Factor factor,
        @Nullable UUID invitedBy,
        Instant invitedAt,
        @Nullable Instant mailedAt,
        int version)
        implements Tagged {
    static InvitationView of(Invitation i, AccountDirectory.Entry who, RoleGranting.@Nullable Pending pending) {
        return new InvitationView(
                i.id,
                i.agency,
                i.account,
                who.email(),
                who.name(),
                who.roles().stream().sorted().toList(),
                pending,
                i.factor,
                i.invitedBy,
                i.invitedAt,
                i.mailedAt,
                i.version);
    }
}
