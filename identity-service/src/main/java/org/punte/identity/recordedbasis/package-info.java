/** On what something goes on that was agreed to by somebody whose word no longer counts. */
@NullMarked
package org.punte.identity.recordedbasis;

import org.jspecify.annotations.NullMarked;
