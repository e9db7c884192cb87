package org.punte.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.cases.casefile.CaseFileView.NeedView;
import org.punte.cases.working.Working;

/** The door of this feature: what the rest of the service may know of a case file. Acts for the agency that owns it. */
@ApplicationScoped
@Transactional
public class CaseFiles {
    /** What can be told of a case file, each under a category of its own. */
    public enum Part {
        NEEDS,
        CASE_SUMMARY
    }

    /** The parts asked for; null where not asked for or never written. */
    public record Parts(
            @Nullable List<NeedView> needs, @Nullable String summary) {}

    private final CaseFileRepository files;
    private final CaseText text;
    private final Working working;

    CaseFiles(CaseFileRepository files, CaseText text, Working working) {
        this.files = files;
        this.text = text;
        this.working = working;
    }

    /** Opens only the parts asked for. */
    public Parts parts(UUID agency, UUID person, Set<Part> asked) {
        return files.findOpen(agency, person).map(file -> partsOf(file, asked)).orElse(new Parts(null, null));
    }

    /** Whether the account works on the agency's file about the person. */
    public boolean isAssigned(UUID agency, UUID person, UUID account) {
        return files.findOpen(agency, person)
                .filter(file -> file.isAssigned(account) && working.mayWork(person, account))
                .isPresent();
    }

    /** How many of the agency's files are open. */
    public long countOpen(UUID agency) {
        return files.countOpen(agency);
    }

    private Parts partsOf(CaseFile file, Set<Part> asked) {
        return new Parts(
                asked.contains(Part.NEEDS) ? text.needs(file) : null,
                asked.contains(Part.CASE_SUMMARY) ? text.summary(file) : null);
    }
}
