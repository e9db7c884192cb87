/** What the parameters of an endpoint are called on the wire, and which of them cannot be read. */
@NullMarked
package org.punte.web.parameter;

import org.jspecify.annotations.NullMarked;
