package org.punte.portal.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.meeting.MeetingClient;
import org.punte.portal.done.Done;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Where and when to meet. It is read by a press of a button, and stands at no address: each reading is in the ledger. */
@Path("/referrals/{id}/meeting")
@Authenticated
class MeetingResource {
    private static final int OK = 200;

    private final MeetingClient meetings;
    private final MeetingPage page;

    MeetingResource(@RestClient MeetingClient meetings, MeetingPage page) {
        this.meetings = meetings;
        this.page = page;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance meeting(MeetingPage.Shown shown, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance ask(@RestPath UUID id) {
        return Templates.meeting(page.of(id), null);
    }

    @POST
    @Path("reading")
    public Response read(@RestPath UUID id) {
        return Attempt.of(
                () -> Pages.answer(OK, Templates.meeting(page.of(id, meetings.read(id)), null)),
                refusal -> refused(id, refusal));
    }

    @POST
    public Response tell(@RestPath UUID id, @RestForm String key, @BeanParam MeetingForm form) {
        return change(id, () -> meetings.tell(id, key, form.command()));
    }

    @POST
    @Path("taking-back")
    public Response takeBack(@RestPath UUID id) {
        return change(id, () -> meetings.takeBack(id));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{act:reading|taking-back}")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo(address(id));
    }

    private Response change(UUID id, Runnable change) {
        return Attempt.then(Done.SAVED.at(address(id)), change, refusal -> refused(id, refusal));
    }

    private TemplateInstance refused(UUID id, Refusal refusal) {
        return Templates.meeting(page.of(id), refusal);
    }

    private static String address(UUID id) {
        return "/referrals/" + id + "/meeting";
    }
}
