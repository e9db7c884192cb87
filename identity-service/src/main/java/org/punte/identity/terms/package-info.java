/** The words in which something is agreed to: for what, and on what basis. */
@NullMarked
package org.punte.identity.terms;

import org.jspecify.annotations.NullMarked;
