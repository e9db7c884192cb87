/** How people come in: invited at their work address, they choose their own password and second factor. */
@NullMarked
package org.punte.identity.invitation;

import org.jspecify.annotations.NullMarked;
