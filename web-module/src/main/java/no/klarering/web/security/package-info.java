/** Who calls, and what they may: tokens for programs, login for officers, headers for browsers. */
package no.klarering.web.security;
