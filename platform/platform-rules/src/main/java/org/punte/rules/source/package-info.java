/** Sources as text and syntax, for the rules that byte code cannot tell. */
@NullMarked
package org.punte.rules.source;

import org.jspecify.annotations.NullMarked;
