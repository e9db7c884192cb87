/** Agencies that ask for access: the public form, and what network administrators decide about it. */
@NullMarked
package org.punte.portal.application;

import org.jspecify.annotations.NullMarked;
