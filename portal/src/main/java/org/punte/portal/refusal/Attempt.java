package org.punte.portal.refusal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Refused;
import org.punte.portal.client.Write;
import org.punte.portal.fact.SentForm;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Pages;

/** What a form asked for: it is done and leads on, or the page is shown again with the reason on top. */
public final class Attempt {
    /** Does the work, then leads on to {@code next}. */
    public static Response then(String next, Runnable work, Function<Refusal, TemplateInstance> again) {
        return of(
                () -> {
                    work.run();
                    return Pages.goTo(next);
                },
                again);
    }

    /** Does the work, which itself says how to go on. */
    public static Response of(Supplier<Response> work, Function<Refusal, TemplateInstance> again) {
        try {
            return Write.once(work);
        } catch (Refused refused) {
            var refusal = Refusal.of(refused);
            if (refused.isUndecided() || refusal.isOfBusyTwin()) keepKey();
            return Pages.answer(refusal.status(), again.apply(refusal));
        }
    }

    /**
     * Pages take the keys of their forms from the frame, which has to know. Keys count for one address of a service each: where
     * several forms of a page are sent to the same one, {@link #keyOf} tells them apart.
     */
    private static void keepKey() {
        var sent = Arc.container().instance(SentForm.class).get().typed().value("key");
        if (!sent.isEmpty()) Arc.container().instance(Frame.class).get().keep(sent);
    }

    /**
     * The key under which what was typed is sent. Sending the same form again has the same key, so it does its work once;
     * whoever changes it first, also by going back in the browser, sends something else.
     */
    public static String keyOf(@Nullable String form, List<?> typed) {
        return UUID.nameUUIDFromBytes((form + typed).getBytes(UTF_8)).toString();
    }

    private Attempt() {}
}
