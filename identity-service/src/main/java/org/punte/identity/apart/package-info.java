/** Which records a declared conflict of interest hides from whom: the one place that says so, for every query that leaves them out. */
@NullMarked
package org.punte.identity.apart;

import org.jspecify.annotations.NullMarked;
