/** What was typed into a form, so that it can be shown again; what is told of a person: how each fact is asked for, and how it stands in a page. */
@NullMarked
package org.punte.portal.fact;

import org.jspecify.annotations.NullMarked;
