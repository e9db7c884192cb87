package org.punte.portal.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.People;
import org.punte.portal.client.Refused;
import org.punte.portal.client.Silence;
import org.punte.portal.client.notification.Message;
import org.punte.portal.client.notification.MessageKind;
import org.punte.portal.client.notification.NotificationClient;
import org.punte.portal.code.ReferralCodes;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Moment;
import org.punte.portal.page.Pages;

/** Messages, of the desk or one's own, to be marked as read or unread. */
@Path("/messages")
@Authenticated
class InboxResource {
    private final NotificationClient notifications;
    private final ReferralCodes codes;
    private final People people;
    private final Frame frame;
    private final Clock clock;

    InboxResource(
            @RestClient NotificationClient notifications,
            ReferralCodes codes,
            People people,
            Frame frame,
            Clock clock) {
        this.notifications = notifications;
        this.codes = codes;
        this.people = people;
        this.frame = frame;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance inbox(String box, String after, List<Received> messages, @Nullable String next);
    }

    /** Later pages are kept for a while only; then the first one is shown. */
    @GET
    public Response inbox(@RestQuery @DefaultValue("own") String box, @RestQuery @Nullable String after) {
        try {
            return Pages.answer(200, page(box, after));
        } catch (Refused refused) {
            if (Fields.text(after) == null
                    || !"cursor-invalid".equals(refused.problem().slug())) throw refused;
            return back(box, null);
        }
    }

    @POST
    @Path("{id}/reading")
    public Response read(
            @RestPath UUID id, @RestForm String key, @RestForm String box, @RestForm @Nullable String after) {
        notifications.read(id, key);
        return back(box, after);
    }

    /** To where one can act: whoever opens a message has read it. Nobody is kept from there because it cannot be marked. */
    @POST
    @Path("{id}/opening")
    public Response open(@RestPath UUID id, @RestForm String key, @BeanParam Opened opened) {
        var page = opened.page(id);
        Silence.orNull(() -> {
            notifications.read(id, key);
            return page;
        });
        return Pages.goTo(page);
    }

    /** Browsers without scripts know no DELETE. */
    @POST
    @Path("{id}/unreading")
    public Response unread(@RestPath UUID id, @RestForm String box, @RestForm @Nullable String after) {
        notifications.unread(id);
        return back(box, after);
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/{mark:reading|unreading|opening}")
    public Response comeBack() {
        return Pages.goTo("/messages");
    }

    /** To the messages among which it was marked: the next ones follow on those. */
    private static Response back(String box, @Nullable String after) {
        var messages = "/messages?box=" + ("desk".equals(box) ? "desk" : "own");
        return Pages.goTo(
                Fields.text(after) == null ? messages : messages + "&after=" + URLEncoder.encode(after, UTF_8));
    }

    private TemplateInstance page(String box, @Nullable String after) {
        var page = notifications.messages(box, null, Fields.text(after));
        var called = called(page.items());
        var messages = page.items().stream()
                .map(this::told)
                .map(message -> received(box, message, called))
                .toList();
        return Templates.inbox(box, after == null ? "" : after, messages, page.next());
    }

    /** Of a partner's system nobody can be asked whose account it is. */
    private Message told(Message message) {
        if (message.kind() != MessageKind.REFUSALS_REPEATED || message.about() == null) return message;
        var me = frame.me();
        return people.knows(message.about()) ? message : message.ofSystem(me.supervises() || me.administersAgency());
    }

    /** Who answers nothing reads no referral either. */
    private Map<UUID, String> called(List<Message> messages) {
        return frame.me().answers() ? codes.of(messages.stream().map(Message::referral)) : Map.of();
    }

    private Received received(String box, Message message, Map<UUID, String> called) {
        var code = message.referral() == null ? null : called.get(message.referral());
        var zone = frame.zone();
        var at = new Moment(message.at(), zone, zone, clock.instant());
        var me = frame.me();
        boolean desk = "desk".equals(box);
        // whoever hears of it here without supervising answers no request: they are led to what it is about
        boolean asked = desk && message.kind() == MessageKind.TRANSFER_REQUESTED && !me.supervises();
        var page = asked ? "/referrals/" + message.referral() : message.page();
        boolean opens = asked || !message.isOfCaseWork() || me.worksCases();
        return new Received(message, code, at, opens, page, desk);
    }

    /** A message with its time in the reader's zone, what its referral is called, and whether its page is for this reader. */
    record Received(
            Message message,
            @Nullable String code,
            Moment at,
            boolean opens,
            @Nullable String page,
            boolean desk) {
        /** Opening it is what marks it; not at the desk, where that would take it from everybody else as well. */
        public boolean isToMark() {
            return !desk && message.isUnread() && page != null;
        }
    }
}
