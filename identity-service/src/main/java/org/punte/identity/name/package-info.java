/** Names as what they are: statements, each with its source and its date. */
@NullMarked
package org.punte.identity.name;

import org.jspecify.annotations.NullMarked;
