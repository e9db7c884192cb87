package org.punte.notifications.message;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.AUDITOR;
import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.ClientScope;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;
import org.punte.web.tag.Tags;

@Path("/v1/messages")
class MessageResource implements Representing {
    private final MessageWorkflow workflow;
    private final Cursors cursors;

    MessageResource(MessageWorkflow workflow, Cursors cursors) {
        this.workflow = workflow;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR, AGENCY_ADMIN, NETWORK_ADMIN, AUDITOR})
    @ClientScope("messages:read")
    @Operation(summary = "Lists the messages of the agency's desk or of the caller, newest first")
    public CursorPage<MessageView> inBox(
            @RestQuery @NotNull @Pattern(regexp = Box.WORDS) String box,
            @RestQuery @DefaultValue("false") boolean unread,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        var list = "messages:" + box + ":" + unread;
        var rows = workflow.inBox(Box.of(box), unread, cursors.open(list, after), limit);
        return CursorPage.of(rows, limit, last -> cursors.seal(list, last.at(), last.id()));
    }

    @GET
    @Path("/unread")
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR, AGENCY_ADMIN, NETWORK_ADMIN, AUDITOR})
    @ClientScope("messages:read")
    @Operation(summary = "Counts the unread messages of each box")
    public UnreadView countUnread() {
        return workflow.countUnread();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR, AGENCY_ADMIN, NETWORK_ADMIN, AUDITOR})
    @ClientScope("messages:read")
    @Operation(summary = "Shows one message")
    public RestResponse<MessageView> show(@RestPath UUID id) {
        return Tags.tagged(workflow.show(id));
    }

    @POST
    @Path("/{id}/reading")
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR, AGENCY_ADMIN, NETWORK_ADMIN, AUDITOR})
    @ClientScope("messages:read")
    @Idempotent
    @Operation(summary = "Marks a message as read")
    public RestResponse<MessageView> read(@RestPath UUID id) {
        return Tags.tagged(workflow.read(id));
    }

    @DELETE
    @Path("/{id}/reading")
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR, AGENCY_ADMIN, NETWORK_ADMIN, AUDITOR})
    @ClientScope("messages:read")
    @Operation(summary = "Marks a message as unread")
    public RestResponse<MessageView> unread(@RestPath UUID id) {
        return Tags.tagged(workflow.unread(id));
    }

    @Override
    public MessageView represent(UUID id) {
        return workflow.show(id);
    }
}
