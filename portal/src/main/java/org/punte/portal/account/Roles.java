package org.punte.portal.account;

import java.util.List;
import org.punte.portal.client.staff.Role;
import org.punte.portal.page.Fields;

/** The roles ticked in a form. */
final class Roles {
    static List<Role> chosen(List<String> ticked) {
        return Fields.some(Fields.codes(Role.class, ticked), "roles");
    }

    private Roles() {}
}
