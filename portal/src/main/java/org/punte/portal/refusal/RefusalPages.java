package org.punte.portal.refusal;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.punte.portal.client.Refused;
import org.punte.portal.page.Pages;

/** The only place where a failure becomes a page. The cause goes to the log, never to the browser. */
class RefusalPages {
    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance refusal(Refusal refusal);
    }

    @ServerExceptionMapper
    Response refused(Refused refused) {
        return page(Refusal.of(refused));
    }

    @ServerExceptionMapper({ProcessingException.class, CircuitBreakerOpenException.class})
    Response silent(Throwable silence) {
        var id = UUID.randomUUID().toString();
        Log.warnf("A service does not answer (%s): %s", id, silence.getMessage());
        return page(Refusal.of(503, KnownProblem.UNAVAILABLE, id));
    }

    @ServerExceptionMapper
    Response ours(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        return status < 400 ? e.getResponse() : page(Refusal.of(status, KnownProblem.of(status, "")));
    }

    @ServerExceptionMapper
    Response unexpected(Exception e) {
        var id = UUID.randomUUID().toString();
        Log.error("Unexpected failure " + id, e);
        return page(Refusal.of(500, KnownProblem.UNEXPECTED, id));
    }

    /**
     * Two guards answer without a page: the one against forged forms, mostly because of an old form, and the sign-in,
     * when the identity server is away.
     */
    @ServerResponseFilter
    void explain(ContainerResponseContext answer) {
        if (answer.getStatus() == 400 && !answer.hasEntity()) explain(answer, KnownProblem.FORM_EXPIRED);
        if (answer.getStatus() == 401) explain(answer, KnownProblem.SIGN_IN_UNAVAILABLE);
    }

    private static void explain(ContainerResponseContext answer, KnownProblem what) {
        var page = Templates.refusal(Refusal.of(answer.getStatus(), what)).render();
        answer.setEntity(page, null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
    }

    private static Response page(Refusal refusal) {
        return Pages.answer(refusal.status(), Templates.refusal(refusal));
    }
}
