/** What all published API documents have in common. */
@NullMarked
package org.punte.web.openapi;

import org.jspecify.annotations.NullMarked;
