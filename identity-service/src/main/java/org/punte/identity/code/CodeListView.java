package org.punte.identity.code;

import java.util.List;

/** A list with what its mappings owe to others. */
record CodeListView(String name, String version, String source, String attribution, List<Code> codes) {}
