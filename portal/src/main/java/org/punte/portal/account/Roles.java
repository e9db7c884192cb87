package org.punte.portal.account;

import java.util.List;
import org.punte.portal.client.staff.Role;
import org.punte.portal.page.Fields;

/** The roles ticked in a form. */
final class Roles {
    static List<Role> chosen(List<String> ticked) {
        if (ticked.isEmpty()) throw Fields.invalid();
        return ticked.stream()
                .map(role -> Fields.required(Fields.code(Role.class, role)))
                .toList();
    }

    private Roles() {}
}
