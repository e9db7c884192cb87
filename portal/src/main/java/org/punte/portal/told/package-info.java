/** Forms and kept documents under the same names, and what codes are called: told facts have many members and one shape. */
@NullMarked
package org.punte.portal.told;

import org.jspecify.annotations.NullMarked;
