/** What is for demonstrations stays on this machine. */
@NullMarked
package org.punte.guard;

import org.jspecify.annotations.NullMarked;
