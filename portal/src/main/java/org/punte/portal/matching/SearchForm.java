package org.punte.portal.matching;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.matching.SearchPersons;
import org.punte.portal.client.matching.SearchPersons.Birth;
import org.punte.portal.page.Fields;

/** What was typed to find somebody. */
public class SearchForm {
    @RestForm
    public @Nullable String name;

    @RestForm
    public @Nullable String year;

    @RestForm
    public @Nullable String phone;

    SearchPersons asked() {
        var born = Fields.number(year);
        return new SearchPersons(Fields.text(name), born == null ? null : Birth.inYear(born), Fields.text(phone));
    }
}
