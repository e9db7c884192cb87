package org.punte.identity.code;

import java.util.List;

/** All lists of one version; a changed list is a new version of all of them. */
record CodeListEdition(String version, List<CodeList> lists) {}
