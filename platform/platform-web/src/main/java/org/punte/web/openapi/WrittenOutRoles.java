package org.punte.web.openapi;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.punte.web.caller.Roles;

/** Says each role that opens an operation: a reader of the document knows roles, and no word of ours for all of them. */
final class WrittenOutRoles {
    private WrittenOutRoles() {}

    static void complete(Operation operation) {
        if (operation.getSecurity() == null) return;
        operation.setSecurity(operation.getSecurity().stream()
                .map(WrittenOutRoles::writtenOut)
                .toList());
    }

    private static SecurityRequirement writtenOut(SecurityRequirement required) {
        var whole = OASFactory.createSecurityRequirement();
        required.getSchemes().forEach((scheme, roles) -> whole.addScheme(scheme, writtenOut(roles)));
        return whole;
    }

    private static List<String> writtenOut(List<String> roles) {
        return roles.stream()
                .flatMap(role -> role.equals(Roles.HOLDER) ? Roles.ALL.stream() : Stream.of(role))
                .toList();
    }
}
