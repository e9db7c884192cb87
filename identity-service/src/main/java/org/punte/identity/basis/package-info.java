/** What was told on another basis than consent, and what a supervisor said to it. */
@NullMarked
package org.punte.identity.basis;

import org.jspecify.annotations.NullMarked;
