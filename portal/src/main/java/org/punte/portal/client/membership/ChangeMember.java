package org.punte.portal.client.membership;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be changed; absent members stay as they are. */
public final class ChangeMember {
    /** By the agency's own administrator; an empty {@code website} removes it. */
    public record Own(
            @Nullable String phone,
            String website,
            @Nullable WorkingWeek calendar,
            @Nullable List<StaffedHours> staffedHours,
            @Nullable List<String> languages,
            @Nullable UUID guardian) {}

    /** By a network administrator: what registers say. */
    public record Numbers(
            @Nullable String registrationNumber, @Nullable String accreditationNumber) {}

    private ChangeMember() {}
}
