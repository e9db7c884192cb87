/** What is told of a person: how each fact is asked for in a form, and how it stands in a page. */
@NullMarked
package org.punte.portal.fact;

import org.jspecify.annotations.NullMarked;
