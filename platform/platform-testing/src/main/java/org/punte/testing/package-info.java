/** What the tests of every service need: signed tokens, people with a standing, probes into databases, house rules. */
@NullMarked
package org.punte.testing;

import org.jspecify.annotations.NullMarked;
