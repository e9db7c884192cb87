/** Tells how many open case files an agency that closes has left: a count, never which. */
@NullMarked
package org.punte.cases.closing;

import org.jspecify.annotations.NullMarked;
