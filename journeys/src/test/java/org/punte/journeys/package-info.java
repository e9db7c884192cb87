/** Stories through the whole running system, over HTTP and in a real browser, and the papers held against the code. */
@NullMarked
package org.punte.journeys;

import org.jspecify.annotations.NullMarked;
