package org.punte.portal.client.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The permission, born of one accepted referral, to read some categories of one person. */
public record Grant(
        UUID id,
        UUID person,
        @Nullable UUID receiverPerson,
        UUID owner,
        UUID receiver,
        List<Category> categories,
        @Nullable Boolean read,
        boolean live) {
    /** Whether somebody of the receiver has read under it; a service of an earlier release does not say. */
    public boolean isRead() {
        return Boolean.TRUE.equals(read);
    }
}
