package org.punte.portal.fact;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** All fields of the form that was sent, for pages that show again what was typed or ask for too much to name each as a parameter. */
@RequestScoped
public class SentForm {
    /** Of a method that has a form parameter: only then the form has been read. Nothing, where no form was sent. */
    public Typed typed() {
        var request = (ResteasyReactiveRequestContext) CurrentRequestManager.get();
        var form = request.getFormData();
        Map<String, List<String>> fields = new HashMap<>();
        if (form != null)
            form.forEach(name -> fields.put(
                    name, form.get(name).stream().map(value -> value.getValue()).toList()));
        return Typed.of(fields);
    }
}
