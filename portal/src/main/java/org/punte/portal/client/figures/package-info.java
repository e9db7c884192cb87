/** What the portal asks about figures. */
@NullMarked
package org.punte.portal.client.figures;

import org.jspecify.annotations.NullMarked;
