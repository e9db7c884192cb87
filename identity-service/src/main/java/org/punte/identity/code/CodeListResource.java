package org.punte.identity.code;

import static org.punte.identity.code.CodeProblem.CODE_LIST_NOT_FOUND;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;
import org.punte.web.page.CursorPage;

/** The code lists, for everybody who signed in: they say nothing about anybody. */
@Path("/v1/code-lists")
class CodeListResource {
    private final CodeLists lists;

    CodeListResource(CodeLists lists) {
        this.lists = lists;
    }

    /** The names of the lists and where they come from. */
    @Schema(name = "CodeListLine")
    record Line(String name, String version, String source) {}

    @GET
    @Authenticated
    @Operation(summary = "The code lists by name")
    public CursorPage<Line> list() {
        return new CursorPage<>(all(), null);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "One code list, with what other standards call its codes")
    public CodeListView one(@RestPath("id") String name) {
        return lists.find(name)
                .map(list -> new CodeListView(
                        list.name(), lists.version(), list.source(), lists.attribution(), list.codes()))
                .orElseThrow(() -> CODE_LIST_NOT_FOUND.because("No code list of this name"));
    }

    private List<Line> all() {
        return lists.all().stream()
                .map(list -> new Line(list.name(), lists.version(), list.source()))
                .toList();
    }
}
