package org.punte.identity.mention;

import java.util.List;

/** What of the person was found in the text, by code, never by word. */
record MentionsView(List<Mention> found) {}
